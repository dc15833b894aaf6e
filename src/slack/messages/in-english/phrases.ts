// One topic each; a topic has the same shape in every language.
export { card } from './card.js';
export { grammar } from './grammar.js';
export { names } from './names.js';
export { reading } from './reading.js';
