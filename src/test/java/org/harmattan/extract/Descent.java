package org.harmattan.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Finds where a smooth function is lowest, by limited-memory BFGS (Liu and Nocedal 1989). Deterministic. */
final class Descent {

    private static final int ROUNDS = 100;
    private static final int REMEMBERED = 10;
    private static final double ENOUGH = 1e-4;

    private final Slope function;
    private final Deque<Step> steps = new ArrayDeque<>();

    /** A function of several numbers. */
    @FunctionalInterface
    interface Slope {

        /** Its value; its slope is written to the second array. */
        double at(double[] point, double[] slope);
    }

    private record Step(double[] moved, double[] turned, double product) {}

    Descent(Slope function) {
        this.function = function;
    }

    /** Where it is lowest, from 0 on. */
    double[] lowest(int numbers) {
        double[] point = new double[numbers];
        double[] slope = new double[numbers];
        double value = function.at(point, slope);
        for (int round = 0; round < ROUNDS; round++) {
            double[] way = way(slope);
            double steepness = product(way, slope);
            double length = round == 0 ? 1 / Math.sqrt(product(slope, slope)) : 1;
            double[] next = moved(point, way, length);
            double[] nextSlope = new double[numbers];
            double lower = function.at(next, nextSlope);
            while (lower > value + ENOUGH * length * steepness && length > 1e-9) {
                length /= 2;
                next = moved(point, way, length);
                lower = function.at(next, nextSlope);
            }
            remember(moved(next, point, -1), moved(nextSlope, slope, -1));
            boolean flat = value - lower < ENOUGH;
            point = next;
            slope = nextSlope;
            value = lower;
            if (flat) {
                break;
            }
        }
        return point;
    }

    private void remember(double[] moved, double[] turned) {
        double product = product(moved, turned);
        if (product > 0) {
            steps.addLast(new Step(moved, turned, product));
            if (steps.size() > REMEMBERED) {
                steps.removeFirst();
            }
        }
    }

    private double[] way(double[] slope) {
        double[] way = moved(new double[slope.length], slope, -1);
        double[] shares = new double[steps.size()];
        int at = steps.size();
        for (Iterator<Step> back = steps.descendingIterator(); back.hasNext(); ) {
            Step step = back.next();
            shares[--at] = product(step.moved(), way) / step.product();
            way = moved(way, step.turned(), -shares[at]);
        }
        if (!steps.isEmpty()) {
            Step last = steps.getLast();
            way = moved(new double[slope.length], way, last.product() / product(last.turned(), last.turned()));
        }
        for (Step step : steps) {
            double share = product(step.turned(), way) / step.product();
            way = moved(way, step.moved(), shares[at++] - share);
        }
        return way;
    }

    private static double[] moved(double[] from, double[] way, double length) {
        double[] to = new double[from.length];
        for (int i = 0; i < to.length; i++) {
            to[i] = from[i] + length * way[i];
        }
        return to;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
