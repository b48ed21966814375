import { render } from 'preact';
import { App } from './app/App';
import './style/base.css';
import './style/shell.css';
import './style/parts.css';
import './style/views.css';

render(<App />, document.getElementById('app')!);
