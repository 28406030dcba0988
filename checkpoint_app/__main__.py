"""`python -m checkpoint_app`: the same as the command `checkpoint-app`."""

from checkpoint_app.cli import main

if __name__ == "__main__":
    main()
