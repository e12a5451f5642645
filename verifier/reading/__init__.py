"""What several readers need: decoding, markup masks, safe archives, PDF pages; one idea a file."""
