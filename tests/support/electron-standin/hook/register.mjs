import { register } from 'node:module';

// Given to Node before the program: from then on `electron` is the stand-in.
register('./resolve.mjs', import.meta.url, { data: process.env.STANDIN_MODULE });
