/** Mounts the sidebar: Chrome's side panel and Firefox's sidebar show this page. */
import { render } from 'preact';
import { Panel } from './Panel.tsx';

const place = document.getElementById('sidelight');
if (place) render(<Panel />, place);
