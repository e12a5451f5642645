"""Does an official text support what a document says it says?"""
