import { attribute } from './xlsx-xml.js';

/** Tells which runs of a rich text are not part of what it says: marks of notes, set as superscript, and readings aloud. */
export class Runs {
  isLeftOut = false;

  open(name: string, attributes: string): void {
    if (name === 'rPh') this.isLeftOut = true;
    else if (name === 'vertAlign') this.isLeftOut = attribute(attributes, 'val') === 'superscript';
  }

  close(name: string): void {
    if (name === 'rPh' || name === 'r') this.isLeftOut = false;
  }
}
