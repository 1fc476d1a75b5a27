/** Drives the page in real headless Chromium, against the real server over a real store. */
package org.harmattan.browser;
