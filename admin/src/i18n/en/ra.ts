import english from 'ra-language-english';

/** react-admin's own sentences, as react-admin says them. */
export const { ra } = english;
