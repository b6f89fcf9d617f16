# complete.zsh TYPED: what a person's zsh makes of it at the tabulator key, between << and >>, in what it shows.
# Source: zshmodules(1), "zsh/zpty": zsh completes only at a terminal.
zmodload zsh/zpty
zpty person zsh -f -i
zpty -w person "PS1=''; autoload -Uz compinit; compinit -u -D; print rea''dy"
zpty -r -m person shown '*ready*'
zpty -w -n person "$1"$'\t'
sleep 1
# The line that stands there now becomes an argument of print.
zpty -w -n person $'\C-a'"print -r -- '<<"$'\C-e'">>'"$'\n'
zpty -r -m person shown '*>>*>>*'
print -r -- $shown
zpty -d person
