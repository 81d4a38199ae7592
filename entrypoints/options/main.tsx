import './style.css';
import { mountPage } from '../app/mount';
import { App } from './App';

mountPage(App);
