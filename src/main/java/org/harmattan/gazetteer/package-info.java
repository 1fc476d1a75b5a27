/**
 * Places, their names and the immutable index over them. Nothing here reads an article.
 */
package org.harmattan.gazetteer;
