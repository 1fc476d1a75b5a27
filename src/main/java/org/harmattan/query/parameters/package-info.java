/**
 * Reads queries from named parameters, whoever was given them: a request's address or a command line.
 */
package org.harmattan.query.parameters;
