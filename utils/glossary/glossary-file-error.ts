/** Why a glossary file was refused, in words that can be shown to the reader. */

export type GlossaryFileFault = 'not-a-glossary' | 'truncated' | 'damaged' | 'newer' | 'older';

const MESSAGES: Readonly<Record<GlossaryFileFault, string>> = {
  'not-a-glossary': 'This file is not a Sidelight glossary.',
  truncated: 'The glossary file is incomplete.',
  damaged: 'The glossary file is damaged.',
  newer: 'The glossary file was made for a newer version of Sidelight.',
  older: 'The glossary file was made for an older version of Sidelight.',
};

export class GlossaryFileError extends Error {
  readonly fault: GlossaryFileFault;

  constructor(fault: GlossaryFileFault) {
    super(MESSAGES[fault]);
    this.name = 'GlossaryFileError';
    this.fault = fault;
  }
}
