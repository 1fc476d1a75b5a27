package org.harmattan.incident;

/** ACLED's event types (2023 codebook), in its order. */
public enum EventType {
    BATTLES("Battles", DisorderType.POLITICAL_VIOLENCE),
    EXPLOSIONS("Explosions/Remote violence", DisorderType.POLITICAL_VIOLENCE),
    VIOLENCE_AGAINST_CIVILIANS("Violence against civilians", DisorderType.POLITICAL_VIOLENCE),
    PROTESTS("Protests", DisorderType.DEMONSTRATIONS),
    RIOTS("Riots", DisorderType.DEMONSTRATIONS),
    STRATEGIC_DEVELOPMENTS("Strategic developments", DisorderType.STRATEGIC_DEVELOPMENTS);

    /** ACLED's disorder types, the level above the event types. */
    public enum DisorderType {
        POLITICAL_VIOLENCE("Political violence"),
        DEMONSTRATIONS("Demonstrations"),
        STRATEGIC_DEVELOPMENTS("Strategic developments");

        private final String label;

        DisorderType(String label) {
            this.label = label;
        }

        /** The name as ACLED writes it. */
        public String label() {
            return label;
        }
    }

    private final String label;
    private final DisorderType disorder;

    EventType(String label, DisorderType disorder) {
        this.label = label;
        this.disorder = disorder;
    }

    /** The name as ACLED writes it. */
    public String label() {
        return label;
    }

    public DisorderType disorder() {
        return disorder;
    }
}
