# Reads memories with XML::TMX::Reader and prints what it got: source and target of a unit a line,
# Base64 of UTF-8, a tab between.
#
# Arguments: the source language, the target language, the files.
use strict;
use warnings;
use Encode qw(encode_utf8);
use MIME::Base64 qw(encode_base64);
use XML::TMX::Reader;

my ($source, $target, @files) = @ARGV;
for my $file (@files) {
    my $reader = XML::TMX::Reader->new($file);
    $reader->for_tu(sub {
        my $unit = shift;
        my @sides = map { encode_base64(encode_utf8($unit->{$_}{-seg}), '') } ($source, $target);
        print join("\t", @sides), "\n";
    });
}
