import './style.css';
import { mountPage } from '../app/mount';
import { watchBackup } from '../app/watch-backup';
import { App } from './App';

// Only a popup opened by address (in a tab) has a query; the toolbar's popup has the browser's own size.
if (location.search) document.documentElement.dataset.fluid = '';
void mountPage(App);
watchBackup();
