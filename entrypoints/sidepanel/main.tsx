import './style.css';
import { mountPage } from '../app/mount';
import { App } from './App';

void mountPage(App);
