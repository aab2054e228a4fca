package org.relire.training;

/// A stable order of indices by their non-negative long keys: least significant digit radix sort, 16 bits a pass.
final class LongIndexSort {
    private static final int RADIX_BITS = 16;
    private int[] order;

    LongIndexSort(long[] keys, int size) {
        order = new int[size];
        long all = 0;
        for (int i = 0; i < size; i++) {
            order[i] = i;
            all |= keys[i];
        }
        var other = new int[size];
        for (int shift = 0; shift < 63 && all >>> shift != 0; shift += RADIX_BITS) {
            pass(keys, shift, other);
            int[] swapped = order;
            order = other;
            other = swapped;
        }
    }

    private void pass(long[] keys, int shift, int[] into) {
        int mask = (1 << RADIX_BITS) - 1;
        var starts = new int[mask + 2];
        for (int index : order) {
            starts[(int) (keys[index] >>> shift & mask) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        for (int index : order) {
            into[starts[(int) (keys[index] >>> shift & mask)]++] = index;
        }
    }

    int at(int rank) {
        return order[rank];
    }
}
