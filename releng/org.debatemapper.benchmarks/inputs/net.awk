# Prints an Argdown document of n arguments (awk -v n=1000 -f net.awk), the same for the same n: sections of 50 arguments; each
# argument has a tag and one to three sentences' worth of words, is for or against an earlier one – more often an early one than
# a late one –, one in ten for or against a second one, and one in five is spelt out with premises and a conclusion.

# Park and Miller's minimal standard generator, since each awk has its own.
function random() {
  seed = (seed * 16807) % 2147483647
  return seed / 2147483647
}

function below(limit) { return int(random() * limit) }

function word() { return words[1 + below(count)] }

function sentence(text, left) {
  text = "The"
  for (left = 8 + below(15); left > 0; left--) text = text " " word()
  return text "."
}

function title(number) { return number ? "<Argument " number ">" : "[Thesis]" }

BEGIN {
  seed = 1000 + n
  count = split("security strategy alliance deterrence region partner threat budget defence democracy policy summit " \
    "island order influence treaty public trust cost risk", words, " ")
  split("pro con law money", tags, " ")
  printf "===\ntitle: A map of %d arguments\n===\n\n[Thesis]: What all of this is about.\n\n", n
  for (i = 1; i <= n; i++) {
    if (i % 50 == 1) printf "# Section %d\n\n", 1 + int(i / 50)
    printf "%s: %s #%s\n", title(i), sentence(), tags[1 + below(4)]
    printf "  %s %s\n", random() < 1 / 3 ? "+>" : "->", title(int(i * random() ^ 1.3))
    if (random() < 0.1) printf "  %s %s\n", random() < 0.5 ? "+>" : "->", title(below(i))
    print ""
    if (random() < 0.2) {
      printf "%s\n\n(1) The first premise of %d is about %s.\n(2) The second premise of %d is about %s.\n", title(i), i, word(), i, word()
      printf "-- Modus ponens --\n(3) [Conclusion %d]: So %s matters to %d.\n\n", i, word(), i
    }
  }
}
