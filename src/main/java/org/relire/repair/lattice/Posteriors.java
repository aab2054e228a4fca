package org.relire.repair.lattice;

import java.util.Arrays;

/// The weight of each edge among all paths through a lattice (forward-backward), and the end of the best path.
final class Posteriors {
    private static final double NEVER = 1e9;
    private static final double LEAST = -60;

    private final double[] weight;
    private final double[] withLost;
    private int lastMove = -1;

    /// @param firstEnd the first of the states at the end of the passage
    /// @param after    what the words after the passage cost, for each of those
    Posteriors(Transitions moves, StateTable states, int firstEnd, float[] after, int edgeCount) {
        weight = new double[edgeCount];
        withLost = new double[edgeCount];
        double[] back = backward(moves, states, firstEnd, after);
        double[] forward = forward(moves, states);
        double total = back[0];
        for (int m = 0; m < moves.size; m++) {
            int to = moves.to[m];
            if (to >= 0) {
                double log = total - (states.cost[moves.from[m]] + moves.price[m] + back[to]);
                if (log > LEAST) {
                    double share = forward[moves.from[m]] * Math.exp(log);
                    (moves.space[m] == Transitions.LOST_WORD ? withLost : weight)[moves.edge[m]] += share;
                }
            }
        }
        double best = NEVER;
        for (int i = 0; i < after.length; i++) {
            if (states.cost[firstEnd + i] + after[i] < best) {
                best = states.cost[firstEnd + i] + after[i];
                lastMove = states.best[firstEnd + i];
            }
        }
    }

    /// For each state the sum over paths into it of exp(cheapest - cost), at least 1.
    private static double[] forward(Transitions moves, StateTable states) {
        double[] sum = new double[states.size];
        sum[0] = 1;
        for (int m = 0; m < moves.size; m++) {
            int to = moves.to[m];
            if (to >= 0) {
                double log = states.cost[to] - states.cost[moves.from[m]] - moves.price[m];
                sum[to] += log > LEAST ? sum[moves.from[m]] * Math.exp(log) : 0;
            }
        }
        return sum;
    }

    /// For each state the cost of all that may follow, summed over paths.
    private static double[] backward(Transitions moves, StateTable states, int firstEnd, float[] after) {
        double[] cost = new double[states.size];
        Arrays.fill(cost, NEVER);
        for (int i = 0; i < after.length; i++) {
            cost[firstEnd + i] = after[i];
        }
        int end = moves.size;
        while (end > 0) {
            int from = moves.from[end - 1];
            int start = end;
            double cheapest = NEVER;
            while (start > 0 && moves.from[start - 1] == from) {
                start--;
                int to = moves.to[start];
                if (to >= 0) {
                    cheapest = Math.min(cheapest, moves.price[start] + cost[to]);
                }
            }
            double sum = 0;
            for (int m = start; m < end; m++) {
                int to = moves.to[m];
                double log = to < 0 ? -NEVER : cheapest - moves.price[m] - cost[to];
                sum += log > LEAST ? Math.exp(log) : 0;
            }
            cost[from] = cheapest >= NEVER ? NEVER : cheapest - Math.log(sum);
            end = start;
        }
        return cost;
    }

    /// The last move of the best path, or -1.
    int lastMove() {
        return lastMove;
    }

    double of(int edge) {
        return weight[edge];
    }

    double logOf(int edge) {
        return log(weight[edge]);
    }

    /// The weight of an edge as a move takes it: with a word lost before it, or without.
    double logOf(int edge, byte space) {
        return log(space == Transitions.LOST_WORD ? withLost[edge] : weight[edge]);
    }

    private static double log(double share) {
        return share <= 0 ? LEAST : Math.max(LEAST, Math.min(0, Math.log(share)));
    }
}
