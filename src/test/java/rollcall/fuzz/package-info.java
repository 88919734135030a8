/** What the fuzz tests of all readers share. */
package rollcall.fuzz;
