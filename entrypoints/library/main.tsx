import '../app/first-texts';
import './style.css';
import { coerceSettings, followWork, readSettings } from '@/utils/platform';
import { mountPage } from '../app/mount';
import { store } from '../app/store';
import { takeEarly } from '../wake-database/asked-early';
import { App } from './App';
import { beginFirstRead } from './first-read';

// Years of work lie here: ask the browser not to clear it by itself. With `unlimitedStorage` it agrees without a question.
void navigator.storage.persist();
followWork();
// While settings and texts are read.
void store.open();
const early = takeEarly();
const settings = early ? early.settings.then(coerceSettings) : readSettings();
void settings.then(({ listSort }) => beginFirstRead({ state: 'kept', sort: listSort }, early?.screen));
void mountPage(App, settings);
