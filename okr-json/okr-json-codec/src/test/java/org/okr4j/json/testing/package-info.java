/** What every binding of the codec is tested with: a facade, a mapper, and the tables and laws that both keep. */
@NullMarked
package org.okr4j.json.testing;

import org.jspecify.annotations.NullMarked;
