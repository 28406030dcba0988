"""checkpoint_app: what a neighbourhood's checkpoint needs to bring goods from the lorry to the door, offline first."""

__version__ = "0.3.0"
