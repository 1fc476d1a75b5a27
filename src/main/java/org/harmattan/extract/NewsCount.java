package org.harmattan.extract;

/** Numbers of victims that somebody gives of the news, in a sentence that tells no event of its own. */
final class NewsCount {

    private NewsCount() {}

    /**
     * Whether a frame only counts the victims of the news: <i>l'état-major fait état de quatre morts</i>, but not <i>fait état d'une
     * embuscade qui a fait quatre morts</i>, nor the dead of several events or of an earlier one. Who claims to have killed six
     * soldiers in an ambush tells of another event; who counts six killed in a clash may call the news so.
     */
    static boolean isIn(Telling telling, Discourse discourse) {
        Frame frame = telling.frame();
        boolean counts = discourse.givesCount(frame);
        return (counts || frame.version())
                && frame.date().isEmpty()
                && !frame.tolls().isEmpty()
                && !frame.earlier()
                && !telling.series()
                && !tellsOfEvent(frame, counts);
    }

    private static boolean tellsOfEvent(Frame frame, boolean counts) {
        int count = frame.tolls().get(0).firstToken();
        return frame.triggers().stream()
                .anyMatch(trigger -> trigger.reference() == Trigger.Reference.ANOTHER
                        || trigger.reference() == Trigger.Reference.INDEFINITE
                                && !(counts && count < trigger.firstToken()));
    }

    /** Whether the place named beside the numbers may be that of the event, or of the unit that came to help there. */
    static boolean isThere(PlaceFit place) {
        return switch (place) {
            case SAME_STRANGER, SAME, SAME_AREA, INSIDE, IN_DIVISION, VAGUE -> true;
            case OTHER_STRANGER, OTHER_SPOT, APART, NONE_HERE, NONE_THERE, NONE -> false;
        };
    }
}
