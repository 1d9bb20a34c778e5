/** A journey loads a real page and a calculation engine; a busy machine needs its time. */
jest.setTimeout(90_000);
