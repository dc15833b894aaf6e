import { ACT } from './script-act.js';
import { DRAW } from './script-draw.js';
import { TALK } from './script-talk.js';

/** The page's script. It holds no state of its own but what is being typed; everything else is drawn by the server. */
export const SCRIPT = TALK + DRAW + ACT;
