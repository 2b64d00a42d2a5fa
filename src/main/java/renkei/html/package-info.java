/** Pages for people, written so that nothing reaches a page unescaped: no scripts, no outside resources. */
@NullMarked
package renkei.html;

import org.jspecify.annotations.NullMarked;
