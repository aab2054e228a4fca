package org.relire.repair.lm;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

/// A [CharacterModel] read from a mapped `french.chars` or `french.spelling`: an automaton with failure arcs.
///
/// A state is a history that the model has followers for; 8 bytes: first arc 24 bits, the state of the history less its
/// oldest character 24, back-off code 8. An arc is 5 bytes: character code 8, probability code 8, next state 24. State 0, the empty history, has an arc
/// for every character; code 0 is any character outside the alphabet.
public final class MappedCharacterModel implements CharacterModel {
    private static final int STATE_BYTES = 8;
    private static final int ARC_BYTES = 5;

    private final byte[] codes = new byte[1 << 16];
    private final MemorySegment states;
    private final MemorySegment arcs;
    private final int begin;
    private final float[] cost = new float[256];
    private final float[] backoff = new float[256];

    /// Maps a model for as long as the arena lives.
    public MappedCharacterModel(Path path, Arena arena) throws IOException {
        var file = ModelFile.open(path, ModelFile.Kind.CHARACTERS, arena);
        file.require(0, 12);
        int[] header = file.ints(0);
        begin = header[2];
        file.require(2, (long) STATE_BYTES * (header[0] + 1));
        file.require(3, (long) ARC_BYTES * header[1]);
        file.require(4, 4L * 512);
        MemorySegment alphabet = file.section(1);
        for (int i = 0; i < file.length(1) / 2; i++) {
            codes[alphabet.get(ModelFile.CHAR, 2L * i)] = (byte) (i + 1);
        }
        states = file.section(2);
        arcs = file.section(3);
        for (int i = 0; i < 256; i++) {
            cost[i] = file.section(4).get(ModelFile.FLOAT, 4L * i);
            backoff[i] = file.section(4).get(ModelFile.FLOAT, 4L * (256 + i));
        }
    }

    @Override
    public int begin() {
        return begin;
    }

    @Override
    public long advance(int state, char c) {
        int code = codes[c] & 0xFF;
        float sum = 0;
        int from = state;
        while (true) {
            long record = states.get(ModelFile.LONG, (long) STATE_BYTES * from);
            int first = (int) record & 0xFFFFFF;
            int end = (int) states.get(ModelFile.LONG, (long) STATE_BYTES * (from + 1)) & 0xFFFFFF;
            long arc = find(first, end - 1, code);
            if (arc >= 0 || from == 0) {
                float total = sum + cost[(int) (arc >>> 8) & 0xFF];
                return (long) Float.floatToRawIntBits(Math.max(0, total)) << 32 | (arc >>> 16 & 0xFFFFFF);
            }
            sum += backoff[(int) (record >>> 48) & 0xFF];
            from = (int) (record >>> 24) & 0xFFFFFF;
        }
    }

    private long find(int first, int last, int code) {
        int low = first;
        int high = last;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long arc = arcs.get(ModelFile.LONG, (long) ARC_BYTES * middle);
            int label = (int) arc & 0xFF;
            if (label == code) {
                return arc & 0xFF_FFFF_FFFFL;
            }
            if (label < code) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
