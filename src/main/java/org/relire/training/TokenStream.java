package org.relire.training;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relire.repair.lm.LanguageGuess;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Tokenizer;
import org.relire.training.FormTable.Position;

/// All tokens of the training lines in order, as numbers of a [FormTable]: 4 bytes a token.
///
/// A line begins with one negative number: its weight, and whether it begins in the middle of a sentence. A token is its form's number, two
/// bits of position and whether a space stands before it.
final class TokenStream {
    /// Takes the stream apart again.
    interface Visitor {
        void line(int weight, boolean whole);

        void token(int form, Position position, boolean spaceBefore);
    }

    private static final Position[] POSITIONS = Position.values();
    private final FormTable forms;
    private final Tokenizer tokenizer = new Tokenizer();
    private int[] data = new int[1 << 16];
    private int size;

    TokenStream(FormTable forms) {
        this.forms = forms;
    }

    /// Adds a line, unless it is in another language.
    void add(String line, int weight) {
        List<Token> tokens = tokenizer.tokenize(line);
        LanguageGuess language = LanguageGuess.of(tokens);
        if (tokens.isEmpty() || language != LanguageGuess.FRENCH && language != LanguageGuess.UNKNOWN) {
            return;
        }
        boolean heading = isHeading(line);
        append(-1 - (weight << 1 | (Character.isLowerCase(line.charAt(0)) ? 0 : 1)));
        @Nullable Token previous = null;
        for (Token token : tokens) {
            Position position = heading ? Position.HEADING
                    : Tokenizer.startsSentence(previous, token.start()) ? Position.START : Position.INSIDE;
            boolean space = previous != null && previous.end() < token.start();
            int form = forms.add(token.form(), token.kind(), position);
            append(form << 3 | position.ordinal() << 1 | (space ? 1 : 0));
            previous = isListNumber(token, previous) ? null : token;
        }
    }

    /// A number at the start of a line leaves the next word at the start of its sentence.
    private static boolean isListNumber(Token token, @Nullable Token previous) {
        return token.kind() == TokenKind.NUMBER && previous == null;
    }

    private static boolean isHeading(String line) {
        int upper = 0;
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            letters += Character.isLetter(line.charAt(i)) ? 1 : 0;
            upper += Character.isUpperCase(line.charAt(i)) ? 1 : 0;
        }
        return 2 * upper > letters;
    }

    private void append(int value) {
        if (size == data.length) {
            data = Arrays.copyOf(data, size + (size >> 1));
        }
        data[size++] = value;
    }

    void forEach(Visitor visitor) {
        for (int i = 0; i < size; i++) {
            int value = data[i];
            if (value < 0) {
                visitor.line((-1 - value) >> 1, ((-1 - value) & 1) != 0);
            } else {
                visitor.token(value >>> 3, POSITIONS[value >> 1 & 3], (value & 1) != 0);
            }
        }
    }

    /// Numbers held, lines included.
    int size() {
        return size;
    }
}
