import { render } from 'preact';
import { ask } from './app/api';
import { App } from './app/App';
import { address } from './app/router';
import { leadOf } from './views/now/NowView';
import './style/base.css';
import './style/shell.css';
import './style/parts.css';
import './style/views.css';

// While the page is still being put together, its first answers are on their way.
ask('/api/session');
if (address.value.view === 'now') ask(leadOf(address.value.query.get('theatre')));

render(<App />, document.getElementById('app')!);
