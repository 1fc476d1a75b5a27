/**
 * Which incidents are wanted. Knows neither how they are stored nor how a request spells its wishes.
 */
package org.harmattan.query;
