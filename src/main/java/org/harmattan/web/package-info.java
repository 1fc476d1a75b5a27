/**
 * The HTTP server: requests in, queries asked, answers out. The only room that knows Javalin.
 */
package org.harmattan.web;
