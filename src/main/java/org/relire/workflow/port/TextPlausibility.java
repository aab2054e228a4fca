package org.relire.workflow.port;

/// How French a few words look, for choosing between readings of the same ink. Used by several threads.
public interface TextPlausibility {

    /// Knows nothing: only the engine's own confidence counts then.
    TextPlausibility NONE = new TextPlausibility() {
        @Override
        public double known(String words) {
            return 0;
        }

        @Override
        public double cost(String text) {
            return 0;
        }
    };

    /// The share of the letters that stand in words of the language, 0-1; signs and numbers count in part.
    double known(String words);

    /// What the text costs as a run of characters, `-ln P` in nats.
    double cost(String text);
}
