// Under which key is it kept from which version the extension was updated? Set by the background, removed once the news was read.

export const UPDATED_FROM = 'updated-from';
