/** Measures a hub that looks after very many offices: what it costs while nothing happens, how soon it answers, whom it lets wait. */
@NullMarked
package renkei.bench.wide;

import org.jspecify.annotations.NullMarked;
