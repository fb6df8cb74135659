"""What is measured: scores on annotated documents with their floors, speed and memory."""
