import './style.css';
import { mountPage } from '../app/mount';
import { watchBackup } from '../app/watch-backup';
import { App } from './App';

void mountPage(App);
watchBackup();
