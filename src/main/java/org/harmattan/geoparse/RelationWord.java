package org.harmattan.geoparse;

/** What a relation word says; {@code bearing} counts for directions only, in degrees clockwise from north. */
record RelationWord(RelationKind kind, double bearing) {}
