import { createVmlShape, Run, type XmlComponent } from 'docx';
import { cleanLine } from '../report/clean-text';
import { throughDocx } from './braces';
import { element } from './element';

const SHAPE_TYPE = '_x0000_t136';

/** How long the word lies across the page, in points, and how high its letters may be. */
const LENGTH = 380;
const MOST_HEIGHT = 130;

/**
 * A word across the page behind the text, made as Word's own Watermark command makes it, so that
 * Word finds it and can take it away. (docx's draws a random id, and has no alternative text.)
 */
export function watermarkRun(word: string, font: string): Run {
  const text = throughDocx(cleanLine(word));
  const shape = createVmlShape({
    id: 'PowerPlusWaterMarkObject1',
    type: `#${SHAPE_TYPE}`,
    alt: `Watermark: ${text}`,
    style: {
      position: 'absolute',
      marginLeft: 0,
      marginTop: 0,
      width: `${LENGTH}pt`,
      height: `${heightOf(text)}pt`,
      rotation: 315,
      zIndex: -251_658_752,
      positionHorizontal: 'center',
      positionHorizontalRelative: 'margin',
      positionVertical: 'center',
      positionVerticalRelative: 'margin',
    },
    allowInCell: false,
    fillColor: '#C8C8C8',
    stroked: false,
    children: [
      element('v:fill', { opacity: '.3' }),
      element('v:textpath', {
        style: `font-family:"${cleanLine(font)}";font-size:1pt;font-weight:bold`,
        string: text,
      }),
    ],
  });
  return new Run({ children: [element('w:pict', {}, wordArtType(), shape)] });
}

function heightOf(text: string): number {
  return Math.min(MOST_HEIGHT, Math.round((LENGTH / Math.max(1, text.length)) * 1.5));
}

/** The shape of letters along a straight line, as every file of Word defines it. */
function wordArtType(): XmlComponent {
  const formulas = [
    'sum #0 0 10800',
    'prod #0 2 1',
    'sum 21600 0 @1',
    'sum 0 0 @2',
    'sum 21600 0 @3',
    'if @0 @3 0',
    'if @0 21600 @1',
    'if @0 0 @2',
    'if @0 @4 21600',
    'mid @5 @6',
    'mid @8 @5',
    'mid @7 @8',
    'mid @6 @7',
    'sum @6 0 @5',
  ];
  return element(
    'v:shapetype',
    {
      id: SHAPE_TYPE,
      coordsize: '21600,21600',
      'o:spt': 136,
      adj: '10800',
      path: 'm@7,l@8,m@5,21600l@6,21600e',
    },
    element('v:formulas', {}, ...formulas.map(eqn => element('v:f', { eqn }))),
    element('v:path', {
      textpathok: 't',
      'o:connecttype': 'custom',
      'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
      'o:connectangles': '270,180,90,0',
    }),
    element('v:textpath', { on: 't', fitshape: 't' }),
    element('v:handles', {}, element('v:h', { position: '#0,bottomRight', xrange: '6629,14971' })),
    element('o:lock', { 'v:ext': 'edit', text: 't', shapetype: 't' }),
  );
}
