package renkei.cli;

import java.util.Arrays;

/** A program that prints its arguments. */
final class Printing {
    private Printing() {}

    public static void main(String[] arguments) {
        System.out.println(Arrays.toString(arguments));
    }
}
