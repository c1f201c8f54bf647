// The least that a page of React can be: what the program's first paint is measured against.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root) createRoot(root).render(createElement('h1', null, 'Opening your book …'));
