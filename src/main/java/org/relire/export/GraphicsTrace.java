package org.relire.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/// Follows what a content stream's operators do to the transformation and to the text rendering mode.
final class GraphicsTrace {

    /// Text that paints nothing (PDF 32000-1, table 106).
    static final int INVISIBLE = 3;

    private record State(Matrix ctm, int mode) {
    }

    private final Deque<State> saved = new ArrayDeque<>();
    private State state;

    GraphicsTrace(Matrix ctm, int mode) {
        this.state = new State(ctm, mode);
    }

    Matrix ctm() {
        return state.ctm();
    }

    int mode() {
        return state.mode();
    }

    void follow(Operator operator, List<COSBase> operands) {
        switch (operator.getName()) {
            case OperatorName.SAVE -> saved.push(state);
            case OperatorName.RESTORE -> {
                if (!saved.isEmpty()) {
                    state = saved.pop();
                }
            }
            case OperatorName.CONCAT -> state = new State(matrix(operands).multiply(state.ctm()), state.mode());
            case OperatorName.SET_TEXT_RENDERINGMODE -> {
                if (!operands.isEmpty() && operands.getLast() instanceof COSNumber mode) {
                    state = new State(state.ctm(), mode.intValue());
                }
            }
            default -> {
                // paints, or sets what does not matter here
            }
        }
    }

    private static Matrix matrix(List<COSBase> operands) {
        float[] v = new float[6];
        for (int i = 0; i < 6; i++) {
            if (i >= operands.size() || !(operands.get(i) instanceof COSNumber number)) {
                return new Matrix();
            }
            v[i] = number.floatValue();
        }
        return new Matrix(v[0], v[1], v[2], v[3], v[4], v[5]);
    }
}
