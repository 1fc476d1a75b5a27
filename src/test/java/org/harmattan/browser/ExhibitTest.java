package org.harmattan.browser;

import org.harmattan.incident.IncidentFixtures;

/** Tests on {@link Exhibits}. */
abstract class ExhibitTest extends BrowserTest<Site> {

    @Override
    final Site build() throws Exception {
        return Site.with(IncidentFixtures.article(), Exhibits.all());
    }
}
