// The plug-ins of jQuery look for it in the window; imported before them.
import jQuery from 'jquery';

Object.assign(window, { jQuery, $: jQuery });
