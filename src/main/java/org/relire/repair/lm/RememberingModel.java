package org.relire.repair.lm;

/// A word model that remembers its last answers, for a decoder that asks the same again and again. One thread at a time.
public final class RememberingModel implements LanguageModel {
    private static final int BITS = 15;
    private static final int WORD_BITS = 20;
    private static final long NONE = -1;

    private final LanguageModel model;
    private final long[] questions = new long[1 << BITS];
    private final long[] answers = new long[1 << BITS];

    public RememberingModel(LanguageModel model) {
        this.model = model;
        java.util.Arrays.fill(questions, NONE);
    }

    @Override
    public long advance(long state, int word) {
        long question = state << WORD_BITS | word;
        int slot = (int) (question * 0x9E3779B97F4A7C15L >>> Long.SIZE - BITS);
        if (questions[slot] == question) {
            return answers[slot];
        }
        long answer = model.advance(state, word);
        questions[slot] = question;
        answers[slot] = answer;
        return answer;
    }

    @Override
    public long begin() {
        return model.begin();
    }

    @Override
    public long empty() {
        return model.empty();
    }

    @Override
    public long state(int before, int last) {
        return model.state(before, last);
    }

    @Override
    public float logUnigram(int word) {
        return model.logUnigram(word);
    }
}
