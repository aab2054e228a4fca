package org.relire.repair.neural;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A character model that reads damaged text, in a file of the ONNX format, run by ONNX Runtime on the processor.
///
/// Input `text`: the numbers of the characters (int64 `[batch, length]`), each row beginning with the edge, short rows padded.
/// Output `slots`: natural logarithms of probabilities (float `[batch, length, 3, numbers]`). The characters are in the file's
/// metadata under `alphabet`; [Alphabet] has their numbers.
///
/// Threads may read at the same time; none may while another closes.
public final class SlotModel implements AutoCloseable {
    /// The longest row in characters.
    public static final int LONGEST = Row.LONGEST;

    private static final String INPUT = "text";
    private static final String OUTPUT = "slots";
    private static final String ALPHABET = "alphabet";
    /// Rows that are read together: no more positions than this with their padding, and little padding. More positions at once are
    /// no faster on a processor.
    private static final int BATCH_POSITIONS = 256;
    private static final double FULL = 0.8;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Alphabet alphabet;

    private SlotModel(OrtEnvironment environment, OrtSession session, Alphabet alphabet) {
        this.environment = environment;
        this.session = session;
        this.alphabet = alphabet;
    }

    /// Opens a model that reads on the calling thread alone, with libraries that are unpacked for this process only.
    ///
    /// @throws IOException if the file cannot be read or holds no such model, or the machine cannot run it
    public static SlotModel open(Path file) throws IOException {
        return open(file, null, 1);
    }

    /// Opens a model.
    ///
    /// @param natives the folder to keep ONNX Runtime's libraries in
    /// @param threads that one reading uses
    /// @throws IOException if the file cannot be read or holds no such model, or the machine cannot run it: then its cause is a [LinkageError]
    public static SlotModel open(Path file, @Nullable Path natives, int threads) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (natives != null) {
            RuntimeLibraries.keepIn(natives);
        }
        OrtSession session = null;
        try (var options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "relire");
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // a pool of memory of its own takes 100 MB more and is no faster
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            session = environment.createSession(file.toString(), options);
            SlotModel model = new SlotModel(environment, session, alphabet(session));
            model.probe();
            return model;
        } catch (OrtException | IllegalArgumentException e) {
            close(session);
            throw new IOException(file.getFileName() + " holds no model that reads damaged text: " + e.getMessage(), e);
        } catch (LinkageError e) {
            throw new IOException(file.getFileName() + ": ONNX Runtime does not run on this machine: " + e.getMessage(), e);
        }
    }

    private static Alphabet alphabet(OrtSession session) throws OrtException {
        String characters = session.getMetadata().getCustomMetadataValue(ALPHABET)
                .orElseThrow(() -> new IllegalArgumentException("it names no alphabet"));
        Alphabet alphabet = new Alphabet(characters);
        requireTensor(session.getInputInfo().get(INPUT), INPUT, OnnxJavaType.INT64);
        requireTensor(session.getOutputInfo().get(OUTPUT), OUTPUT, OnnxJavaType.FLOAT);
        return alphabet;
    }

    private static void requireTensor(@Nullable NodeInfo node, String name, OnnxJavaType type) {
        if (node == null || !(node.getInfo() instanceof TensorInfo tensor) || tensor.type != type) {
            throw new IllegalArgumentException("it has no “%s” of the right kind".formatted(name));
        }
    }

    /// Reads one character, so that a model that gives something else is found out now and not in the middle of a page.
    private void probe() throws OrtException {
        Slots slots = run(List.of(" ")).getFirst();
        for (int place = -1; place < 1; place++) {
            for (int slot = 0; slot < Slots.PER_PLACE; slot++) {
                double sum = 0;
                for (int id = 0; id < slots.symbols(); id++) {
                    sum += slots.probability(place, slot, id);
                }
                if (Math.abs(sum - 1) > 0.01) {
                    throw new IllegalArgumentException("its output is no logarithms of probabilities");
                }
            }
        }
    }

    /// Reads a row.
    ///
    /// @throws IllegalArgumentException if it is longer than [#LONGEST]
    public Slots read(CharSequence row) {
        return read(List.of(row.toString())).getFirst();
    }

    /// Reads rows, short ones of like length together. In a model whose activations are quantised for all of a batch at once, what
    /// one row says depends a little on the rows beside it; rows of more than 127 characters are always read alone.
    ///
    /// @return the slots of each row, in the order of the rows
    /// @throws IllegalArgumentException if one is longer than [#LONGEST]
    public List<Slots> read(List<String> rows) {
        rows.forEach(SlotModel::requireShort);
        Slots[] read = new Slots[rows.size()];
        List<Integer> order = IntStream.range(0, rows.size()).boxed()
                .sorted(Comparator.comparingInt((Integer i) -> rows.get(i).length()).reversed()).toList();
        for (int begin = 0; begin < order.size();) {
            int longest = rows.get(order.get(begin)).length() + 1;
            int end = begin + 1;
            while (end < order.size() && (end + 1 - begin) * longest <= BATCH_POSITIONS
                    && rows.get(order.get(end)).length() + 1 >= FULL * longest) {
                end++;
            }
            List<Integer> batch = order.subList(begin, end);
            List<Slots> slots = runUnchecked(batch.stream().map(rows::get).toList());
            for (int i = 0; i < batch.size(); i++) {
                read[batch.get(i)] = slots.get(i);
            }
            begin = end;
        }
        return List.of(read);
    }

    /// Reads a text of any length, in rows that overlap where it is longer than one.
    public Slots readText(CharSequence text) {
        String whole = text.toString();
        List<Row> rows = Row.of(whole);
        List<Slots> parts = read(rows.stream().map(row -> whole.substring(row.start(), row.end())).toList());
        return rows.size() == 1 ? parts.getFirst() : Slots.join(whole, rows, parts);
    }

    private static void requireShort(String row) {
        if (row.length() > LONGEST) {
            throw new IllegalArgumentException("a row of %d characters, more than %d".formatted(row.length(), LONGEST));
        }
    }

    private List<Slots> runUnchecked(List<String> rows) {
        try {
            return run(rows);
        } catch (OrtException e) {
            throw new IllegalStateException("the character model failed: " + e.getMessage(), e);
        }
    }

    private List<Slots> run(List<String> rows) throws OrtException {
        int length = 1 + rows.stream().mapToInt(String::length).max().orElse(0);
        long[] shape = {rows.size(), length};
        try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids(rows, length)), shape);
                OrtSession.Result result = session.run(Map.of(INPUT, input))) {
            if (!(result.get(OUTPUT).orElse(null) instanceof OnnxTensor output)) {
                throw new IllegalArgumentException("it gives no “%s”".formatted(OUTPUT));
            }
            FloatBuffer values = output.getFloatBuffer();
            int width = length * Slots.PER_PLACE * alphabet.size();
            if (values.remaining() != rows.size() * width) {
                throw new IllegalArgumentException("its output has not the size that its alphabet asks for");
            }
            List<Slots> slots = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                slots.add(Slots.of(rows.get(i), alphabet, values, i * width));
            }
            return slots;
        }
    }

    private long[] ids(List<String> rows, int length) {
        long[] ids = new long[rows.size() * length];
        for (int i = 0; i < rows.size(); i++) {
            String row = rows.get(i);
            ids[i * length] = Alphabet.EDGE;
            for (int j = 0; j < row.length(); j++) {
                ids[i * length + 1 + j] = alphabet.id(row.charAt(j));
            }
        }
        return ids;
    }

    @Override
    public void close() {
        close(session);
    }

    private static void close(@Nullable OrtSession session) {
        if (session != null) {
            try {
                session.close();
            } catch (OrtException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
