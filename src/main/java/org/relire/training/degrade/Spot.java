package org.relire.training.degrade;

/// A filled disc on a plane, with a soft rim one pixel wide.
record Spot(double x, double y, double radius) {

    void fill(float[] plane, int width, int height, int value) {
        int reach = (int) Math.ceil(radius + 1);
        for (int py = Math.max(0, (int) y - reach); py <= Math.min(height - 1, (int) y + reach); py++) {
            for (int px = Math.max(0, (int) x - reach); px <= Math.min(width - 1, (int) x + reach); px++) {
                double cover = Math.max(0, Math.min(1, radius + 0.5 - Math.hypot(px - x, py - y)));
                int i = py * width + px;
                plane[i] += (float) ((value - plane[i]) * cover);
            }
        }
    }
}
