import { readFileSync } from 'node:fs';

/** Where the sample pretends to be: a paper of the family it is built like. It is served from this machine only. */
export const SAMPLE_URL = 'https://baolaocai.vn/xa-muong-sang-thu-ngan-sach-vuot-du-toan-post990001.html';

/** An invented article in the structure of a provincial paper (family C1), written for this project. */
export const readSamplePage = (): string => readFileSync(new URL('./sample-article.html', import.meta.url), 'utf8');
