package org.relire.training;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Builds the minimal acyclic automaton of sorted forms (Daciuk, Mihov, Watson and Watson 2000) in the layout that
/// [org.relire.repair.lm.MappedLexicon] walks.
final class Automaton {
    private static final class State {
        private final TreeMap<Character, State> arcs = new TreeMap<>();
        private boolean ends;
        private int forms = -1;
        private int number;
        /// Its first arc; 0 if it has none.
        private int offset;
    }

    /// A state by what follows it: equal followers, equal state. States below are registered already.
    private record Key(boolean ends, List<Character> labels, List<Integer> targets) {}

    private final Map<Key, State> register = new HashMap<>();
    private final List<State> states = new ArrayList<>();
    private final State root = new State();
    private final int[] codes = new int[1 << 16];
    private final List<State> path = new ArrayList<>();
    private final byte[] arcs;

    /// @param forms distinct, sorted by UTF-16 units
    /// @param alphabet every character of the forms, sorted
    Automaton(List<String> forms, List<Character> alphabet) {
        for (int i = 0; i < alphabet.size(); i++) {
            codes[alphabet.get(i)] = i + 1;
        }
        path.add(root);
        String previous = "";
        for (String form : forms) {
            add(previous, form);
            previous = form;
        }
        minimise(previous, 0);
        number(root);
        layOut();
        arcs = write();
    }

    private void add(String previous, String form) {
        int shared = 0;
        while (shared < Math.min(previous.length(), form.length()) && previous.charAt(shared) == form.charAt(shared)) {
            shared++;
        }
        minimise(previous, shared);
        for (int i = shared; i < form.length(); i++) {
            var next = new State();
            path.getLast().arcs.put(form.charAt(i), next);
            path.add(next);
        }
        path.getLast().ends = true;
    }

    private void minimise(String form, int keep) {
        for (int i = form.length(); i > keep; i--) {
            State last = path.removeLast();
            State known = register.putIfAbsent(key(last), last);
            if (known == null) {
                last.number = states.size();
                states.add(last);
            } else {
                path.getLast().arcs.put(form.charAt(i - 1), known);
            }
        }
    }

    private static Key key(State state) {
        return new Key(state.ends, List.copyOf(state.arcs.keySet()), state.arcs.values().stream().map(s -> s.number).toList());
    }

    private static int number(State state) {
        if (state.forms < 0) {
            int forms = state.ends ? 1 : 0;
            for (State next : state.arcs.values()) {
                forms += number(next);
            }
            state.forms = forms;
        }
        return state.forms;
    }

    /// The first arc of each state; 0 for states without arcs (place 0 is left empty).
    private void layOut() {
        int next = 1;
        for (State state : states) {
            state.offset = state.arcs.isEmpty() ? 0 : next;
            next += state.arcs.size();
        }
        root.offset = next;
        if (next + root.arcs.size() >= 1 << 22) {
            throw new IllegalStateException("more arcs than an offset can tell");
        }
    }

    private byte[] write() {
        var out = ByteBuffer.allocate(8 * (root.offset + root.arcs.size())).order(ByteOrder.LITTLE_ENDIAN);
        out.putLong(0);
        states.forEach(state -> write(state, out));
        write(root, out);
        return out.array();
    }

    private void write(State state, ByteBuffer out) {
        long skipped = 0;
        int left = state.arcs.size();
        for (var arc : state.arcs.entrySet()) {
            left--;
            State next = arc.getValue();
            long code = codes[arc.getKey()];
            out.putLong(code | (left == 0 ? 1L << 8 : 0) | (long) next.offset << 9 | (next.ends ? 1L << 31 : 0) | skipped << 32);
            skipped += next.forms;
        }
    }

    byte[] arcs() {
        return arcs;
    }

    /// The number of the root's first arc.
    int root() {
        return root.offset;
    }

    int states() {
        return states.size() + 1;
    }
}
