// One topic each; a topic has the same shape in every language.
export { about } from './about.js';
export { card } from './card.js';
export { later } from './later.js';
export { finding } from './finding.js';
export { grammar } from './grammar.js';
export { levers } from './levers.js';
export { names } from './names.js';
export { place } from './place.js';
export { reading } from './reading.js';
export { reasons } from './reasons.js';
export { replies } from './replies.js';
export { settings } from './settings.js';
