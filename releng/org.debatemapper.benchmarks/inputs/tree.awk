# Prints an Argdown document of n arguments (awk -v n=1000 -f tree.awk): a tree, each argument for or against an earlier one and
# three for each.
BEGIN {
  print "===\ntitle: Generated\n===\n\n[Thesis]: What all this is about\n"
  for (i = 1; i <= n; i++) {
    above = i < 4 ? "[Thesis]" : "<A" int((i - 1) / 3) ">"
    printf "<A%d>: Argument %d, which says why what is said elsewhere is so or is not so\n  %s %s\n\n", i, i, i * 7 % 5 < 2 ? "+>" : "->", above
  }
}
